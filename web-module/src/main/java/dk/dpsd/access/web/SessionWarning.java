package dk.dpsd.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;

/** What a staff page knows of the end of its session, for the dialog that warns of it. */
@Named
@RequestScoped
public class SessionWarning {

    @Inject
    StaffSession staff;

    @Inject
    HttpServletRequest request;

    public long getIdle() {
        return left().toSeconds();
    }

    public long getAbsolute() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : staff.absoluteLeft(session).toSeconds();
    }

    /** How many seconds before the end the dialog opens. */
    public long getWarning() {
        return staff.limits().warning().toSeconds();
    }

    public long getIdleMinutes() {
        return staff.limits().idle().toMinutes();
    }

    public long getAbsoluteHours() {
        return staff.limits().absolute().toHours();
    }

    private Duration left() {
        HttpSession session = request.getSession(false);
        return session == null ? Duration.ZERO : staff.idleLeft(session);
    }
}
