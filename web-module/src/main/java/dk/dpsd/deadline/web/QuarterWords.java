package dk.dpsd.deadline.web;

import dk.dpsd.deadline.compliance.Quarter;
import dk.dpsd.shared.web.Words;
import java.util.ResourceBundle;

/** A quarter as people say it. */
final class QuarterWords {

    private QuarterWords() {}

    static String say(ResourceBundle texts, Quarter quarter) {
        return Words.say(texts, "quarter", new Object[] {quarter.number(), Integer.toString(quarter.year())});
    }
}
