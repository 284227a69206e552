package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.model.Decision;
import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.redaction.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cuts a text into what was found in it, what was decided, and the plain rest. */
final class Pieces {

    private final Words text;
    private final List<Finding> findings;
    private final List<Decision> masks;
    private final List<Decision> decisions;
    private final int[] owners;

    private Pieces(Words text, List<Finding> findings, List<Decision> decisions) {
        this.text = text;
        this.findings = findings;
        this.decisions = decisions.stream()
                .filter(decision -> decision.end() <= text.length())
                .toList();
        this.masks = this.decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.MASK)
                .toList();
        this.owners = new int[text.length()];
    }

    static List<Piece> of(Words text, List<Finding> findings, List<Decision> decisions) {
        var pieces = new Pieces(text, findings, decisions);
        pieces.mark();
        return pieces.cut();
    }

    /** Gives every code point to one mask (below zero), to one finding (above zero), or to nobody. */
    private void mark() {
        for (int i = 0; i < masks.size(); i++) {
            Arrays.fill(owners, masks.get(i).start(), masks.get(i).end(), -i - 1);
        }
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int own = ownMask(finding);
            for (int at = finding.start(); at < finding.end(); at++) {
                if (owners[at] == 0 || owners[at] == own) {
                    owners[at] = i + 1;
                }
            }
        }
    }

    /** The mask that covers this finding and nothing else, as an owner; 1 where there is none. */
    private int ownMask(Finding finding) {
        for (int i = 0; i < masks.size(); i++) {
            if (masks.get(i).start() == finding.start() && masks.get(i).end() == finding.end()) {
                return -i - 1;
            }
        }
        return 1;
    }

    private List<Piece> cut() {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= owners.length; at++) {
            if (at == owners.length || owners[at] != owners[start]) {
                pieces.add(piece(start, at));
                start = at;
            }
        }
        return pieces;
    }

    private Piece piece(int start, int end) {
        String words = text.at(start, end);
        if (owners[start] == 0) {
            return Piece.plain(start, end, words);
        }
        if (owners[start] < 0) {
            return new Piece(start, end, words, Piece.State.MASKED, null, null, null, false);
        }
        Finding found = findings.get(owners[start] - 1);
        return new Piece(
                start, end, words, state(found), found.kind(), found.confidence(), found.reason(), Forms.must(found));
    }

    private Piece.State state(Finding finding) {
        Optional<Decision> decided = decisions.stream()
                .filter(decision -> decision.holds(finding.start(), finding.end()))
                .findFirst();
        return decided.map(decision -> decision.verdict() == Verdict.MASK ? Piece.State.MASKED : Piece.State.KEPT)
                .orElse(Piece.State.OPEN);
    }
}
