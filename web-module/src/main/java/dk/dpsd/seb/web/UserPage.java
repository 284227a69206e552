package dk.dpsd.seb.web;

import dk.dpsd.seb.UserAdministration;
import dk.dpsd.seb.UserDetails;
import dk.dpsd.seb.UserForm;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The page of one user: the picture the administrator saw and edits. Kept between posts, because an edit is made on what
 * she saw. Its panels are views of their own.
 */
@Named
@ViewScoped
public class UserPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UserAdministration users;

    @Inject
    SebAnswer answer;

    @Inject
    Notices notices;

    private String id;
    private UserDetails seen;
    private boolean readOnly;
    private String name;
    private String email;
    private boolean superuser;

    public void open() {
        seen = users.user(Numbers.read(id).orElseThrow(NotThereException::new));
        readOnly = users.isReadOnly();
        name = seen.form().name();
        email = seen.form().email();
    }

    /** The button "Gem": name, e-mail, and whether she is wished onto the superuser register. */
    public void save() {
        var form = new UserForm(seen.form().login(), PlainText.of(name), PlainText.of(email), superuser);
        done("user.saved", () -> users.edit(seen.id(), seen.edition(), form));
    }

    /** Does something after which the page is shown anew; after a refusal all that was typed is left. */
    void done(String notice, Runnable deed) {
        if (answer.attempt(deed)) {
            notices.say(answer.say(notice, seen.form().name()));
            Redirect.to("/seb/bruger/" + seen.id());
        }
    }

    public UserDetails getSeen() {
        return seen;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public boolean isSuperuser() {
        return superuser;
    }

    public void setSuperuser(boolean superuser) {
        this.superuser = superuser;
    }
}
