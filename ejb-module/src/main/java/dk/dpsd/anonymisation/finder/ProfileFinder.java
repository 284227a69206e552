package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses of people's profiles and their handles; addresses of organisations and services are nobody's. */
public final class ProfileFinder implements Finder {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?(?<![\\w.@])(?:(?:www|m|da-dk|da|dk)\\.)?"
                    + "(?:facebook\\.com|fb\\.com|fb\\.me|m\\.me|linkedin\\.com/(?:in|pub)|instagram\\.com|twitter\\.com|x\\.com|tiktok\\.com|"
                    + "snapchat\\.com/add|youtube\\.com|threads\\.net|t\\.me|wa\\.me|bsky\\.app/profile|flickr\\.com|pinterest\\.com)"
                    + "/[@\\p{L}\\d._%?=&/-]{1,120}(?<![.?])",
            FLAGS);
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\d._@/])@[\\p{L}\\d_][\\p{L}\\d._]{1,28}[\\p{L}\\d_]", FLAGS);
    /** Whom a message is for where it is for nobody by name. */
    private static final Set<String> EVERYBODY = Set.of(
            "@alle",
            "@all",
            "@team",
            "@teamet",
            "@everyone",
            "@her",
            "@here",
            "@channel",
            "@vagt",
            "@vagten",
            "@ledelsen");

    /** As long as scheme and service are. */
    private static final int LONGEST_HEAD = 40;

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        String value = text.value();
        Matcher address = text.matcher(ADDRESS);
        Matcher handle = text.matcher(HANDLE);
        int at = 0;
        while (at < value.length()) {
            char sign = value.charAt(at);
            int next = at + 1;
            if (sign == '@'
                    && handle.region(at, value.length()).lookingAt()
                    && !EVERYBODY.contains(handle.group().toLowerCase(Locale.ROOT))) {
                hits.add(new Hit(at, handle.end(), Kind.URL, Confidence.LIKELY, "url.handle"));
                next = handle.end();
            } else if (sign == '/'
                    && address.region(head(value, at), value.length()).lookingAt()) {
                hits.add(new Hit(address.start(), address.end(), Kind.URL, Confidence.SURE, "url.profile"));
                next = Math.max(next, address.end());
            }
            at = next;
        }
        return hits;
    }

    /** Back to where what stands before the slash begins. */
    private static int head(String value, int slash) {
        int start = slash;
        while (start > 0 && slash - start < LONGEST_HEAD && isPart(value.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-' || sign == '/' || sign == ':';
    }
}
