package dk.dpsd.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The application that the build packed is deployed and answers. */
class ServerAnswersIT {

    @Test
    void isReady() {
        Server.awaitReady();
        assertThat(Http.visitor().get("/health/ready").body()).contains("UP");
    }

    @Test
    void everyAnswerCarriesTheGuardingHeaders() {
        Server.awaitReady();
        var answer = Http.visitor().get("/health/ready");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Server")).isEmpty();
    }
}
