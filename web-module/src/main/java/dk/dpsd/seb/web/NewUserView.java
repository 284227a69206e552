package dk.dpsd.seb.web;

import dk.dpsd.seb.UserAdministration;
import dk.dpsd.seb.UserForm;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The page on which a SEB administrator makes an account in her own organisation. */
@Named
@RequestScoped
public class NewUserView {

    @Inject
    UserAdministration users;

    @Inject
    SebAnswer answer;

    @Inject
    Notices notices;

    private String login;
    private String name;
    private String email;
    private String password;
    private boolean superuser;

    /** The button "Opret bruger". */
    public void create() {
        String lower = login == null ? null : login.strip().toLowerCase(Locale.ROOT);
        var form = new UserForm(lower, PlainText.of(name), PlainText.of(email), superuser);
        answer.attempt(() -> {
            long id = users.create(form, password);
            notices.say(answer.say("user.created", form.name()));
            Redirect.to("/seb/bruger/" + id);
        });
    }

    /** Who has no right to administer users sees no page. */
    public void open() {
        users.isReadOnly();
    }

    public boolean isReadOnly() {
        return users.isReadOnly();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isSuperuser() {
        return superuser;
    }

    public void setSuperuser(boolean superuser) {
        this.superuser = superuser;
    }
}
