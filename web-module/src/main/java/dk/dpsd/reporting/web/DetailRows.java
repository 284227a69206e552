package dk.dpsd.reporting.web;

import dk.dpsd.casework.medicine.MedicineCatalogue;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rows the tables of the form show: those with something in them, and an empty one to write in. */
@Named
@RequestScoped
public class DetailRows {

    private static final List<String> MEDICINE = List.of("Name", "Substance", "Route", "Strength", "Atc");
    private static final List<String> DEVICE = List.of("Type", "Name", "Model");
    private static final List<String> PLACE = List.of("Place", "Unit", "Name");

    @Inject
    TypedFields typed;

    @Inject
    MedicineCatalogue catalogue;

    public List<Integer> getMedicines() {
        return rows("medicine", MEDICINE);
    }

    public List<Integer> getDevices() {
        return rows("device", DEVICE);
    }

    public List<Integer> getInvolved() {
        return rows("involved", PLACE);
    }

    public boolean isMedicineSaid() {
        return getMedicines().size() > 1;
    }

    public boolean isDeviceSaid() {
        return getDevices().size() > 1;
    }

    /** Whether something was answered about further places. */
    public boolean isTransitionSaid() {
        return getInvolved().size() > 1
                || typed.of("severalPlaces") != null
                || typed.of("discoveredElsewhere") != null
                || isSaid("discovered", PLACE, 0);
    }

    /** The attributes of a part that folds: an empty one would open it too. */
    public Map<String, Object> unfolded(boolean open) {
        return open ? Map.of("open", "open") : Map.of();
    }

    public List<String> getRoutes() {
        return catalogue.routes();
    }

    public List<PlaceRole> getRoles() {
        return List.of(PlaceRole.INVOLVED, PlaceRole.HANDED_OVER, PlaceRole.TOOK_OVER);
    }

    /** At most so many rows of a kind. */
    public int getMost() {
        return ReportDetails.MOST_ROWS;
    }

    private List<Integer> rows(String kind, List<String> columns) {
        int last = IntStream.range(0, ReportDetails.MOST_ROWS)
                .filter(i -> isSaid(kind, columns, i))
                .max()
                .orElse(-1);
        int shown = Math.min(last + 2, ReportDetails.MOST_ROWS);
        return IntStream.range(0, shown).boxed().toList();
    }

    private boolean isSaid(String kind, List<String> columns, int i) {
        return columns.stream()
                .map(column -> typed.of(kind + column + '-' + i))
                .anyMatch(text -> text != null && !text.isBlank());
    }
}
