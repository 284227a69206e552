package dk.dpsd.reception.web;

import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.casework.web.Refusal;
import dk.dpsd.casework.web.Refusals;
import dk.dpsd.casework.web.listing.SideTable;
import dk.dpsd.organisation.web.PlacePicker;
import dk.dpsd.reception.Inbox;
import dk.dpsd.reception.Reception;
import dk.dpsd.reception.UnroutedCase;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The operator's queue "Uden postkasse". */
@Named
@RequestScoped
public class UnroutedView {

    @Inject
    Inbox inbox;

    @Inject
    Reception reception;

    @Inject
    PlacePicker places;

    @Inject
    Refusals refusals;

    @Inject
    FieldProblems problems;

    @Inject
    Notices notices;

    @Inject
    Language language;

    private String after;
    private String order;
    private ListPage<UnroutedCase> page;
    private SideTable table;
    private String placed;
    private int placedVersion;
    private Refusal refusal;

    public ListPage<UnroutedCase> getPage() {
        if (page == null) {
            page = inbox.unrouted(getTable().question());
        }
        return page;
    }

    public SideTable getTable() {
        if (table == null) {
            var asked = new SideTable.Asked("efter", order, after, "");
            table = new SideTable(SideList.UNROUTED, asked, language.texts("casework"));
        }
        return table;
    }

    /** "Placér sagen". */
    public void place() {
        if (places.getChosen() == null) {
            problems.say("place", language.texts("casework").getString("place.missing"));
            return;
        }
        try {
            var id = PublicId.parse(placed).orElseThrow(NotThereException::new);
            boolean arrived = reception.place(id, placedVersion, places.getChosen());
            notices.say(language.texts("reception").getString(arrived ? "unrouted.done" : "unrouted.stays"));
            Redirect.to("/uden-postkasse");
        } catch (RefusedException refused) {
            refusal = refusals.say(refused);
        }
    }

    public Refusal getRefusal() {
        return refusal;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getPlaced() {
        return placed;
    }

    public void setPlaced(String placed) {
        this.placed = placed;
    }

    public int getPlacedVersion() {
        return placedVersion;
    }

    public void setPlacedVersion(int placedVersion) {
        this.placedVersion = placedVersion;
    }
}
