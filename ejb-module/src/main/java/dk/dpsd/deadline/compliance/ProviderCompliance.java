package dk.dpsd.deadline.compliance;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.place.NameList;
import dk.dpsd.casework.place.ProviderNames;
import dk.dpsd.deadline.store.ProviderCaseStore;
import dk.dpsd.deadline.store.ProviderCaseStore.Timed;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts from the cases' own days, grouped by each owner's own list of names. */
@Dependent
public class ProviderCompliance implements ComplianceReport {

    private static final Comparator<ProviderFigures> BY_NAME = Comparator.comparing(ProviderFigures::ownerName)
            .thenComparing(ProviderFigures::name, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ProviderFigures::provider);

    private final ProviderCaseStore cases;
    private final ProviderNames names;
    private final LiveTree tree;
    private final Clock clock;

    @Inject
    public ProviderCompliance(ProviderCaseStore cases, ProviderNames names, LiveTree tree, Clock clock) {
        this.cases = cases;
        this.names = names;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public List<ProviderFigures> figures(Scope scope, Quarter last, int quarters) {
        // One quarter more, to say how the oldest one stands to the one before it.
        var days = new Days(last.minus(quarters).firstDay(), last.lastDay());
        Map<Long, List<Timed>> byOwner = cases.timed(scope, CaseCriteria.ALL.received(days)).stream()
                .collect(Collectors.groupingBy(Timed::owner));
        List<ProviderFigures> figures = new ArrayList<>();
        byOwner.forEach((owner, own) -> figures.addAll(ofOwner(owner, own, last, quarters)));
        return figures.stream().sorted(BY_NAME).toList();
    }

    private List<ProviderFigures> ofOwner(long owner, List<Timed> own, Quarter last, int quarters) {
        NameList list = names.of(owner);
        Map<Long, List<Timed>> byProvider = new TreeMap<>();
        list.names().keySet().forEach(provider -> byProvider.put(provider, new ArrayList<>()));
        own.forEach(one -> byProvider
                .computeIfAbsent(provider(list, one), none -> new ArrayList<>())
                .add(one));
        String ownerName = tree.current().unit(owner).map(SorUnit::name).orElse(Long.toString(owner));
        return byProvider.entrySet().stream()
                .map(entry -> new ProviderFigures(
                        owner,
                        ownerName,
                        entry.getKey(),
                        list.name(entry.getKey()).orElse(null),
                        quarters(entry.getValue(), last, quarters)))
                .toList();
    }

    static long provider(NameList list, Timed one) {
        return list.provider(one.placeName()).orElse(ProviderFigures.OTHERS);
    }

    private List<QuarterFigures> quarters(List<Timed> own, Quarter last, int quarters) {
        LocalDate today = Clocks.today(clock);
        Map<Quarter, List<Timed>> byQuarter = own.stream().collect(Collectors.groupingBy(ProviderCompliance::quarter));
        Map<Quarter, QuarterFigures> figures = new LinkedHashMap<>();
        QuarterFigures before = null;
        for (int back = quarters; back >= 0; back--) {
            Quarter quarter = last.minus(back);
            before = QuarterFigures.of(quarter, byQuarter.getOrDefault(quarter, List.of()), before, today);
            figures.put(quarter, before);
        }
        return figures.values().stream()
                .skip(1)
                .sorted(Comparator.comparing(QuarterFigures::quarter).reversed())
                .toList();
    }

    static Quarter quarter(Timed one) {
        return Quarter.of(LocalDate.ofInstant(one.receivedAt(), Clocks.COPENHAGEN));
    }

    @Override
    public byte[] pdf(Scope scope, Quarter last, int quarters) {
        return CompliancePdf.of(figures(scope, last, quarters), Clocks.today(clock));
    }
}
