package dk.dpsd.mail;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Empties the outbox every few seconds. Each node does; a mail is leased by one of them. */
@Singleton
@Startup
@DependsOn("Schema")
public class MailSender {

    private static final Logger LOG = System.getLogger(MailSender.class.getName());

    @Resource
    TimerService timers;

    @Inject
    OutboxDesk desk;

    @Inject
    SmtpSettings smtp;

    @Inject
    @ConfigProperty(name = "dpsd.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "dpsd.mail.interval-seconds", defaultValue = "5")
    int interval;

    private Optional<MailTransport> transport;

    @PostConstruct
    void start() {
        transport = transport();
        if (transport.isEmpty()) {
            LOG.log(Level.WARNING, "No mail server is configured (dpsd.smtp.host): mails are kept and wait.");
            return;
        }
        long every = Duration.ofSeconds(interval).toMillis();
        timers.createIntervalTimer(every, every, new TimerConfig("mail.send", false));
    }

    private Optional<MailTransport> transport() {
        if (smtp.isComplete()) {
            return Optional.of(new SmtpTransport(smtp));
        }
        return demo ? Optional.of(new DemoTransport()) : Optional.empty();
    }

    /** No transaction here: each mail has its own, and none is open while a server is spoken to. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Requires(Action.RUN_SYSTEM_TASK)
    public void send() {
        try {
            transport.ifPresent(way -> new MailRound(desk, way).run());
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The outbox could not be emptied; the next round tries again: {0}", e.getMessage());
        }
    }
}
