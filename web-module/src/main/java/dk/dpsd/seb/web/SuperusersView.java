package dk.dpsd.seb.web;

import dk.dpsd.seb.UserRules;
import dk.dpsd.seb.model.Superuser.Contact;
import dk.dpsd.seb.superuser.SuperuserLine;
import dk.dpsd.seb.superuser.SuperuserRegister;
import dk.dpsd.seb.superuser.SuperuserRegister.Organisation;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Superbrugere: the contact list of one's own organisation; for the operator the whole register and its form (R-SU-03). */
@Named
@RequestScoped
public class SuperusersView {

    private static final String HERE = "/superbrugere";

    @Inject
    SuperuserRegister register;

    @Inject
    SebAnswer answer;

    @Inject
    FieldProblems problems;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private Long chosen;
    private Long owner;
    private String name;
    private String organisation;
    private String phone;
    private String email;
    private boolean proposed;
    private List<SuperuserLine> own;
    private List<SuperuserLine> all;

    /** The caller's own contact list; where one of the register is to be changed, with its form filled. */
    public void open() {
        own = register.own();
        if (chosen != null) {
            getAll().stream().filter(line -> line.id() == chosen).forEach(line -> {
                owner = line.owner();
                name = line.name();
                organisation = line.organisation();
                phone = line.phone();
                email = line.email();
                proposed = line.proposed();
            });
        }
    }

    public List<SuperuserLine> getOwn() {
        if (own == null) {
            own = register.own();
        }
        return own;
    }

    /** The whole register: asked for where the operator's part of the page is shown. */
    public List<SuperuserLine> getAll() {
        if (all == null) {
            all = register.all();
        }
        return all;
    }

    public List<Organisation> getOrganisations() {
        return register.organisations();
    }

    /** The button "Gem". */
    public void save() {
        check("name", UserRules.isName(PlainText.of(name)), "refused.nameMissing");
        check("owner", owner != null, "refused.superuserOwner");
        check("organisation", UserRules.isName(PlainText.of(organisation)), "refused.organisationMissing");
        check("email", UserRules.isEmail(PlainText.of(email)), "refused.emailWrong");
        if (problems.isAny()) {
            return;
        }
        boolean done =
                answer.attempt(() -> register.keep(chosen, owner, new Contact(name, organisation, phone, email)));
        if (done) {
            notices.say(answer.say("superusers.saved", name));
            Redirect.to(HERE);
        }
    }

    /** The button "Tag af listen". */
    public void remove() {
        if (answer.attempt(() -> register.remove(chosen))) {
            notices.say(answer.say("superusers.removed", name));
            Redirect.to(HERE);
        }
    }

    /** Whether somebody on the list is being changed: also while that button is being pressed, or Faces would not hear it. */
    public boolean isChanging() {
        return chosen != null || request.getParameter("remove") != null;
    }

    /** Whether the one being changed is only wished there. */
    public boolean isProposed() {
        return proposed;
    }

    private void check(String field, boolean right, String key) {
        if (!right) {
            problems.say(field, answer.say(key));
        }
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
