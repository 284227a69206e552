package dk.dpsd.casework.web.place;

import dk.dpsd.casework.place.ListedProvider;
import dk.dpsd.casework.place.Providers;
import dk.dpsd.casework.place.Providers.Owner;
import dk.dpsd.casework.place.UnlistedName;
import dk.dpsd.casework.web.Refusal;
import dk.dpsd.casework.web.Refusals;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of private providers of the caller's owner, and the Stednavne that no provider has yet (R-PRIV-17). */
@Named
@RequestScoped
public class PlaceNamesView {

    private static final String HERE = "/leverandoerer";

    @Inject
    Providers providers;

    @Inject
    Refusals refusals;

    @Inject
    FieldProblems problems;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Long into;
    private String name;
    private Long renamed;
    private String newName;
    private Refusal refusal;
    private List<Owner> owners;
    private List<ListedProvider> list;
    private List<UnlistedName> unlisted;

    /** Asks for everything before anything of the page is written, and at a post for whether there is a form at all. */
    public void open() {
        getUnlisted();
    }

    /** "Læg sammen": the ticked names under a provider, or under a new one. */
    public void merge() {
        List<String> ticked = ticked("ticked");
        boolean isNew = into == null;
        if (ticked.isEmpty() && !isNew) {
            problems.say("ticks", text("names.noneTicked"));
        }
        if (isNew && PlainText.of(name) == null) {
            problems.say("name", text("names.nameMissing"));
        }
        if (problems.isAny()) {
            return;
        }
        attempt(() -> {
            if (isNew) {
                providers.create(owner(), name, ticked);
            } else {
                providers.merge(owner(), into, ticked);
            }
            say("names.merged");
        });
    }

    /** "Tag af listen": the ticked spellings. */
    public void part() {
        Set<Long> spellings = ticked("spelling").stream()
                .flatMap(id -> Numbers.read(id).stream())
                .collect(Collectors.toSet());
        if (spellings.isEmpty()) {
            problems.say("spellings", text("names.noneTicked"));
            return;
        }
        attempt(() -> {
            providers.part(owner(), spellings);
            say("names.parted");
        });
    }

    /** "Omdøb". */
    public void rename() {
        if (renamed == null || PlainText.of(newName) == null) {
            problems.say("newName", text("names.nameMissing"));
            return;
        }
        attempt(() -> {
            providers.rename(owner(), renamed, newName);
            say("names.renamed");
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            Redirect.to(HERE);
        } catch (RefusedException refused) {
            refusal = refusals.say(refused);
        }
    }

    private void say(String key) {
        notices.say(text(key));
    }

    private String text(String key) {
        return Words.say(language.texts("casework"), key, new Object[0]);
    }

    private List<String> ticked(String field) {
        return Optional.ofNullable(request.getParameterValues(field)).stream()
                .flatMap(Arrays::stream)
                .distinct()
                .toList();
    }

    /** Whether a name was ticked in what was just sent: a refusal loses no tick. */
    public boolean isTicked(String one) {
        return ticked("ticked").contains(one);
    }

    private long owner() {
        return getOwner().code();
    }

    /** The owner whose list it is; null for whoever handles cases of something below. */
    public Owner getOwner() {
        if (owners == null) {
            owners = providers.owners();
        }
        return owners.isEmpty() ? null : owners.get(0);
    }

    public List<ListedProvider> getList() {
        if (list == null) {
            list = getOwner() == null ? List.of() : providers.list(owner());
        }
        return list;
    }

    public List<UnlistedName> getUnlisted() {
        if (unlisted == null) {
            unlisted = getOwner() == null ? List.of() : providers.unlisted(owner());
        }
        return unlisted;
    }

    public Refusal getRefusal() {
        return refusal;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getRenamed() {
        return renamed;
    }

    public void setRenamed(Long renamed) {
        this.renamed = renamed;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
