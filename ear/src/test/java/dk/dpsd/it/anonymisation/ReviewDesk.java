package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Http;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Somebody who goes through a case before it ends (R-ANON-03): she knows which words must go, and masks what is found beside. */
final class ReviewDesk {

    private static final int MOST = 1_000;
    private static final String OPEN = ".found[data-state=OPEN]";

    private final Clerk clerk;
    private final String address;

    ReviewDesk(Clerk clerk, String address) {
        this.clerk = clerk;
        this.address = address + "/anonymiser";
    }

    /** Masks these words wherever they stand, then whatever was found, and decides about every file. */
    void masks(Collection<String> words) {
        Http.Answer page = clerk.open(address);
        for (String word : words) {
            page = mask(page, word);
        }
        page = masksFindings(page);
        decidesFiles(page);
        if (clerk.open(address).page().selectFirst("#review-done") == null) {
            throw new AssertionError("something is left to decide at " + address);
        }
    }

    private Http.Answer mask(Http.Answer page, String word) {
        Http.Answer now = page;
        for (int i = 0; i < MOST; i++) {
            Optional<Element> piece = pieceWith(now, word);
            if (piece.isEmpty()) {
                return now;
            }
            Element plain = piece.get();
            String text = plain.wholeText();
            int at = text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
            int start = Integer.parseInt(plain.attr("data-start")) + text.codePointCount(0, at);
            now = send(now, "mask", plain, start, start + word.codePointCount(0, word.length()));
        }
        throw new AssertionError("a word does not go");
    }

    private static Optional<Element> pieceWith(Http.Answer page, String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        return page.page().select(".reviewed-text span[data-start]").stream()
                .filter(piece -> piece.wholeText().toLowerCase(Locale.ROOT).contains(sought))
                .findFirst();
    }

    private Http.Answer masksFindings(Http.Answer page) {
        Http.Answer now = page;
        for (int i = 0; i < MOST; i++) {
            Element mark = now.page().selectFirst(OPEN);
            if (mark == null) {
                return now;
            }
            now = send(now, "mask", mark, number(mark, "data-start"), number(mark, "data-end"));
        }
        throw new AssertionError("the findings do not end");
    }

    private static int number(Element mark, String attribute) {
        return Integer.parseInt(mark.attr(attribute));
    }

    private Http.Answer send(Http.Answer page, String deed, Element place, int start, int end) {
        String text = place.closest("[data-text]").attr("data-text");
        return clerk.send(Clerk.form(page, "#" + deed)
                .with("#text", text)
                .with("#start", Integer.toString(start))
                .with("#end", Integer.toString(end))
                .with("#seen", place.hasAttr("data-state") ? place.attr("data-state") : "PLAIN"));
    }

    /** A picture stays, without what it says of place and time; what nobody can read goes. */
    private void decidesFiles(Http.Answer page) {
        for (Element file : page.page().select(".look-list li")) {
            Element keep = file.selectFirst("[data-press=keepFile]");
            Element button = keep == null ? file.selectFirst("[data-press=dropFile]") : keep;
            if (button == null) {
                throw new AssertionError("a file waits for its reader: " + file.text());
            }
            clerk.send(Clerk.form(page, "#" + button.attr("data-press")).with("#file", button.attr("data-file")));
        }
    }
}
