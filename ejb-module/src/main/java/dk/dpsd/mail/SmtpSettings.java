package dk.dpsd.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of this installation. Encryption and the check of the server's name cannot be switched off. */
@Dependent
public class SmtpSettings {

    private static final String SECONDS_30 = "30000";

    @Inject
    @ConfigProperty(name = "dpsd.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "dpsd.smtp.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "dpsd.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "dpsd.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "dpsd.smtp.from", defaultValue = "dpsd@localhost.localdomain")
    String from;

    /** Certificates (PEM) of the authorities to trust instead of the platform's. */
    @Inject
    @ConfigProperty(name = "dpsd.smtp.ca-file")
    Optional<String> authorities;

    /** Whether there is a mail server at all. */
    public boolean isComplete() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    Properties session() {
        var session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.host", host.orElseThrow());
        session.setProperty("mail.smtp.port", Integer.toString(port));
        session.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        session.setProperty("mail.smtp.starttls.enable", "true");
        session.setProperty("mail.smtp.starttls.required", "true");
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        session.setProperty("mail.smtp.connectiontimeout", SECONDS_30);
        session.setProperty("mail.smtp.timeout", SECONDS_30);
        session.setProperty("mail.smtp.writetimeout", SECONDS_30);
        authorities.ifPresent(
                file -> session.put("mail.smtp.ssl.socketFactory", TrustedAuthorities.socketFactory(file)));
        return session;
    }
}
