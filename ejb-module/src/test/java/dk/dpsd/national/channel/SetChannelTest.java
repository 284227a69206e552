package dk.dpsd.national.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.national.Handed;
import dk.dpsd.national.NotTakenException;
import dk.dpsd.national.OwnRegister;
import dk.dpsd.national.model.AnonymousCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("X-07: cases go the way the installation says, and a wrong setting loses none")
class SetChannelTest {

    @TempDir
    Path folder;

    private final List<AnonymousCase> own = new ArrayList<>();
    private final SetChannel channel = new SetChannel();

    {
        channel.settings = new ChannelSettings();
        channel.own = new OwnRegister() {
            @Override
            public void deliver(AnonymousCase handed) {
                own.add(handed);
            }
        };
    }

    @Test
    void withoutASettingTheyGoToTheRegisterHere() {
        channel.deliver(Handed.plain().get());
        assertThat(own).hasSize(1);
    }

    @Test
    void intoTheFolder() {
        channel.settings.channel = "folder";
        channel.settings.folder = Optional.of(folder.toString());
        channel.deliver(Handed.plain().get());
        assertThat(own).isEmpty();
        assertThat(folder.resolve("q0Jt2y9bTn2lXwXyq9_C3-.1.json")).exists();
    }

    @Test
    void aWrongSettingKeepsThemWaiting() {
        for (String wrong : List.of("floder", "folder", "https")) {
            channel.settings.channel = wrong;
            assertThatThrownBy(() -> channel.deliver(Handed.plain().get()))
                    .isInstanceOf(NotTakenException.class)
                    .hasMessage("channel.notSetUp");
        }
        channel.settings.channel = "register";
        channel.settings.format = "hl7";
        assertThatThrownBy(() -> channel.deliver(Handed.plain().get())).hasMessage("channel.notSetUp");
        channel.settings.channel = "https";
        channel.settings.format = "dpsd";
        channel.settings.url = Optional.of("https://localhost:1/");
        channel.settings.authorities =
                Optional.of(folder.resolve("findes-ikke.pem").toString());
        assertThatThrownBy(() -> channel.deliver(Handed.plain().get())).hasMessage("channel.notSetUp");
    }
}
