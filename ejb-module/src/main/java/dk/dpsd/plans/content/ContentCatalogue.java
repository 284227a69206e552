package dk.dpsd.plans.content;

import dk.dpsd.plans.model.Content;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of reports that plans can send. */
@Dependent
public class ContentCatalogue {

    private final Instance<PlanContents> kinds;

    @Inject
    public ContentCatalogue(@Any Instance<PlanContents> kinds) {
        this.kinds = kinds;
    }

    /** What a plan of a unit can send, kind by kind. */
    public List<ContentChoice> choices(long unit) {
        return all().sorted(Comparator.comparing(PlanContents::kind))
                .flatMap(kind -> kind.choices(unit).stream())
                .toList();
    }

    /** The choice behind what a plan sends; empty where it is not there any more. */
    public Optional<ContentChoice> choice(long unit, String kind, String report) {
        return choices(unit).stream()
                .filter(one -> one.kind().equals(kind) && one.report().equals(report))
                .findFirst();
    }

    /** @throws ReportGone where there is no such report any more */
    public PlanFile make(Content content, ContentOrder order) {
        return all().filter(kind -> kind.kind().equals(content.kind()))
                .findFirst()
                .orElseThrow(ReportGone::new)
                .make(content.report(), order);
    }

    private Stream<PlanContents> all() {
        return kinds.stream();
    }
}
