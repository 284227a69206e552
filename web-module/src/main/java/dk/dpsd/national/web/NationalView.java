package dk.dpsd.national.web;

import dk.dpsd.casework.ClassificationCatalogue;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.collective.CollectiveNumbers;
import dk.dpsd.national.NationalRegister;
import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** One case of the authority's register. */
@Named
@RequestScoped
public class NationalView {

    @Inject
    NationalRegister register;

    @Inject
    ClassificationCatalogue catalogue;

    @Inject
    CollectiveAreas areas;

    private Map<String, String> terms;
    private String id;
    private AnonymousCase read;

    public void openCase() {
        read = register.read(PublicId.parse(id).orElseThrow(NotThereException::new));
    }

    /** What a term of the classification is called. */
    public String term(String code) {
        if (terms == null) {
            terms = catalogue.names();
        }
        return terms.getOrDefault(code, code);
    }

    /** The area of a collective report. */
    public String getArea() {
        return areas.name(read.sheet().area());
    }

    /** The numbers of a collective report. */
    public List<CollectiveNumbers.Line> getSheetLines() {
        return read == null || read.sheet() == null
                ? List.of()
                : read.sheet().incidents().entrySet().stream()
                        .map(count -> new CollectiveNumbers.Line(
                                count.getKey(), areas.name(count.getKey()), count.getValue(), count.getValue()))
                        .toList();
    }

    public AnonymousCase getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
