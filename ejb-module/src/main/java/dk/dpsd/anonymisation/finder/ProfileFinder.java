package dk.dpsd.anonymisation.finder;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds addresses of people's profiles and their handles; addresses of organisations and services are nobody's. */
final class ProfileFinder extends PatternFinder {

    private static final Pattern FORM = Pattern.compile(
            "(?:https?://)?(?<![\\w.@])(?:(?:www|m|da-dk|da|dk)\\.)?"
                    + "(?:facebook\\.com|fb\\.com|fb\\.me|m\\.me|linkedin\\.com/(?:in|pub)|instagram\\.com|twitter\\.com|x\\.com|tiktok\\.com|"
                    + "snapchat\\.com/add|youtube\\.com|threads\\.net|t\\.me|wa\\.me|bsky\\.app/profile|flickr\\.com|pinterest\\.com)"
                    + "/[@\\p{L}\\d._%?=&/-]{1,120}(?<![.?])"
                    + "|(?<![\\p{L}\\d._@/])@[\\p{L}\\d_][\\p{L}\\d._]{1,28}[\\p{L}\\d_]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    ProfileFinder() {
        super(FORM);
    }

    @Override
    protected Optional<Hit> read(MatchResult match, Text text) {
        boolean handle = match.group().startsWith("@");
        return Optional.of(new Hit(
                match.start(),
                match.end(),
                Kind.URL,
                handle ? Confidence.LIKELY : Confidence.SURE,
                handle ? "url.handle" : "url.profile"));
    }
}
