package dk.dpsd.casework.medicine;

import dk.dpsd.casework.model.medicine.MedicineProduct;
import dk.dpsd.casework.model.medicine.ProductFacts;
import dk.dpsd.casework.store.MedicineStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The medicine list as people look products up in it (medicinopslag): versioned data loaded from a file. */
@Stateless
public class MedicineCatalogue {

    private static final int MOST = 50;

    @Inject
    MedicineStore store;

    @Inject
    MedicineShelf shelf;

    @Inject
    Clock clock;

    /** The products that match what somebody has typed so far, the best first. */
    @Requires(Action.LOOK_UP_MEDICINE)
    public List<MedicineHit> find(String text, int most) {
        return shelf.index(clock.instant(), this::read).find(text, Math.min(most, MOST)).stream()
                .map(MedicineCatalogue::hit)
                .toList();
    }

    /** The routes of administration (administrationsveje) to choose among. */
    @Requires(Action.LOOK_UP_MEDICINE)
    public List<String> routes() {
        return Routes.all();
    }

    private MedicineIndex read() {
        return MedicineIndex.of(store.on(Clocks.today(clock)).stream().map(MedicineProduct::facts));
    }

    private static MedicineHit hit(ProductFacts product) {
        return new MedicineHit(
                said(product.atc()),
                product.tradeName(),
                product.substance(),
                said(product.form()),
                said(product.route()),
                said(product.strength()));
    }

    private static String said(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /**
     * What came of loading a file.
     *
     * @param changes how many products began or ended
     * @param refused what is wrong with each refused line, naming it
     */
    public record Loaded(int changes, List<String> refused) {}

    /** Makes a file the list of today: new products begin, missing ones end. The same file again changes nothing. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Loaded load(Reader file) throws IOException {
        MedicineFile.Reading reading = MedicineFile.read(file);
        LocalDate today = Clocks.today(clock);
        Set<ProductFacts> fresh = new HashSet<>(reading.products());
        int ended = 0;
        for (MedicineProduct present : store.on(today)) {
            if (!fresh.remove(present.facts())) {
                present.endOn(today.minusDays(1));
                ended++;
            }
        }
        reading.products().stream()
                .filter(fresh::contains)
                .forEach(facts -> store.add(new MedicineProduct(facts, today)));
        shelf.clear();
        return new Loaded(ended + fresh.size(), reading.refused());
    }
}
