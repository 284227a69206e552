package dk.dpsd.anonymisation.finder;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How fast the finders are on one thread, beside a plain pass with a regular expression over the same text, and whether any
 * text makes them slow: {@code mvn -q -Pbench -pl ejb-module -am test-compile}. Fails below 1 MB/s, and where
 * four times the text takes more than six times as long or 1 MB more than two seconds.
 */
public final class FindersBench {

    private static final int MEGABYTE = 1_000_000;
    private static final int QUARTER = 250_000;
    private static final int ROUNDS = 3;
    private static final double MOST_TIMES = 6;
    private static final double MOST_SECONDS = 2;
    private static final double NANOSECONDS = 1e9;
    /** Below this a clock says nothing of a ratio. */
    private static final double LEAST_SECONDS = 0.02;

    private static final Pattern PLAIN = Pattern.compile("\\b\\d{6}[- ]?\\d{4}\\b|\\b(?:\\d{2} ?){4}\\b|[\\w.]+@[\\w.]+"
            + "|\\b\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*\\b");

    /** What other programs do on the machine meanwhile is not counted. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final List<String> failures = new ArrayList<>();
    private long seen;

    private FindersBench() {}

    public static void main(String[] arguments) {
        new FindersBench().run();
    }

    private void run() {
        ordinary();
        hostile().forEach(this::hostile);
        System.out.println("findings seen: " + seen);
        if (!failures.isEmpty()) {
            throw new IllegalStateException(String.join("; ", failures));
        }
    }

    private void ordinary() {
        String text = repeated(
                LabelledText.read("dev-a.txt").stream().map(LabelledText::text).collect(Collectors.joining("\n\n")),
                MEGABYTE);
        double size = text.getBytes(StandardCharsets.UTF_8).length / (double) MEGABYTE;
        Consumer<String> finders = this::find;
        Consumer<String> plain = this::pass;
        seconds(finders, text);
        seconds(plain, text);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = seconds(finders, text);
            theirs[round] = seconds(plain, text);
        }
        double speed = size / median(ours);
        print(
                "ordinary text: finders %.2f MB/s, plain pass %.1f MB/s, ratio %.1f",
                speed, size / median(theirs), median(ours) / median(theirs));
        if (speed < 1) {
            failures.add("less than 1 MB/s");
        }
    }

    private void hostile(String name, IntFunction<String> text) {
        String small = text.apply(QUARTER);
        String large = text.apply(MEGABYTE);
        seconds(this::find, small);
        double[] quarter = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            quarter[round] = seconds(this::find, small);
            whole[round] = seconds(this::find, large);
        }
        double times = median(whole) / Math.max(median(quarter), LEAST_SECONDS);
        print("%-28s 250 kB %.3f s, 1 MB %.3f s, %.1f times", name, median(quarter), median(whole), times);
        if (times > MOST_TIMES || median(whole) > MOST_SECONDS) {
            failures.add(name + " is slow");
        }
    }

    private static Map<String, IntFunction<String>> hostile() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("one long word", size -> "a".repeat(size));
        texts.put("one long word of capitals", size -> "A".repeat(size));
        texts.put("short capitals", size -> repeated("KJ MLN AB ", size));
        texts.put("digits", size -> repeated("1204304123", size));
        texts.put("digits and blanks", size -> repeated("12 04 30 ", size));
        texts.put("spaces", size -> " ".repeat(size));
        texts.put("at-signs", size -> repeated("aaaa@aaaa", size));
        texts.put("only at-signs", size -> "@".repeat(size));
        texts.put("nested brackets", size -> "(".repeat(size / 2) + ")".repeat(size / 2));
        texts.put("dots", size -> ".".repeat(size));
        texts.put("hyphens between letters", size -> repeated("a-", size));
        texts.put("combining marks", size -> "e" + "\u0301".repeat(size));
        texts.put("emoji", size -> repeated("😀", size));
        texts.put("one name", size -> repeated("Karen Holm ", size));
        texts.put("100,000 names", size -> names(size));
        texts.put("line ends", size -> repeated("\r\n", size));
        texts.put("addresses", size -> repeated("Nørregade 14, 2. tv, 9000 Aalborg ", size));
        texts.put("cues without anything", size -> repeated("født tlf stue f. ", size));
        texts.put("one sentence of cues", size -> repeated("født den på i ", size));
        return texts;
    }

    private static String names(int size) {
        return cut(
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "Fru X" + Integer.toString(i, 26).replaceAll("\\d", "q") + "sen ")
                        .collect(Collectors.joining()),
                size);
    }

    private static String repeated(String text, int size) {
        return cut(text.repeat(size / text.length() + 1), size);
    }

    private static String cut(String text, int size) {
        return text.length() > size ? text.substring(0, size) : text;
    }

    private void find(String text) {
        seen += Finders.general().find(text).size();
    }

    private void pass(String text) {
        Matcher m = PLAIN.matcher(text);
        while (m.find()) {
            seen++;
        }
    }

    private static double seconds(Consumer<String> work, String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.accept(text);
        return (CLOCK.getCurrentThreadCpuTime() - start) / NANOSECONDS;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
