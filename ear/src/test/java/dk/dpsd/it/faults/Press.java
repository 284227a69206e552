package dk.dpsd.it.faults;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A filled-in report whose button "Send" is pressed, and may be pressed again: the same form, byte for byte. */
final class Press {

    private final String headline;
    private final String body;
    private final String path;
    private Optional<String> firstReceipt = Optional.empty();

    /** Opens the form and fills it in, as a visitor without JavaScript. */
    Press(Http visitor, String headline) {
        this.headline = headline;
        Form form = ReportPage.filled(visitor, headline);
        this.body = form.body();
        this.path = form.path();
    }

    String headline() {
        return headline;
    }

    /** The first press; the server may die under it, and then there is no receipt. */
    void first(Http visitor) {
        try {
            firstReceipt = Optional.of(again(visitor));
        } catch (UncheckedIOException theServerIsGone) {
            firstReceipt = Optional.empty();
        }
    }

    /** Presses and follows to the receipt: its code. */
    String again(Http visitor) {
        return ReportPage.receiptCode(visitor.post(path, body));
    }

    /** The code shown at the first press, where it was shown. */
    Optional<String> firstReceipt() {
        return firstReceipt;
    }
}
