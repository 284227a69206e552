package dk.dpsd.casework.web;

import dk.dpsd.casework.tag.FocusAreas;
import dk.dpsd.casework.tag.FocusAreas.Region;
import dk.dpsd.casework.tag.FocusAreas.Wanted;
import dk.dpsd.casework.tag.FocusLine;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The list of a region's local focus areas and the form for one of them (R-TAG-01). */
@Named
@RequestScoped
public class FocusView {

    @Inject
    FocusAreas areas;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    Language language;

    private Long chosen;
    private String name;
    private LocalDate from;
    private LocalDate to;
    private List<Region> regions;
    private List<FocusLine> lines;
    private Refusal refusal;

    /** The list; where one is to be changed, with its form filled. */
    public void open() {
        getLines().stream()
                .filter(line -> Long.valueOf(line.id()).equals(chosen))
                .forEach(line -> {
                    name = line.name();
                    from = line.validFrom();
                    to = line.validTo();
                });
    }

    /** The button "Gem". */
    public void save() {
        try {
            areas.keep(getRegion().code(), chosen, new Wanted(name, from, to));
            notices.say(Words.say(language.texts("casework"), "focus.saved", (Object) name));
            Redirect.to("/fokusomraader");
        } catch (RefusedException refused) {
            refusal = refusals.say(refused);
        }
    }

    /** Asked for before anything else at a post too, for whether there is a form at all. */
    public Region getRegion() {
        if (regions == null) {
            regions = areas.regions();
        }
        return regions.isEmpty() ? null : regions.get(0);
    }

    public List<FocusLine> getLines() {
        if (lines == null) {
            lines = getRegion() == null ? List.of() : areas.list(getRegion().code());
        }
        return lines;
    }

    public Refusal getRefusal() {
        return refusal;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
