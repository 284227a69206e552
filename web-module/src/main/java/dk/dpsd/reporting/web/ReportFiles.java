package dk.dpsd.reporting.web;

import dk.dpsd.casework.document.DocumentSettings;
import dk.dpsd.casework.document.FileAnswer.Refused;
import dk.dpsd.reporting.draft.FileLimits;
import dk.dpsd.reporting.draft.HeldFiles;
import dk.dpsd.reporting.draft.HeldLine;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** The files that wait with the form, and what was said about those that do not. */
@Named
@RequestScoped
public class ReportFiles {

    @Inject
    HeldFiles files;

    @Inject
    ReportView report;

    @Inject
    DocumentSettings settings;

    @Inject
    FileLimits limits;

    @Inject
    Language language;

    private final List<String> problems = new ArrayList<>();

    /** Nothing waits with a form that has just been made. */
    public List<HeldLine> getWaiting() {
        return report.isFresh() ? List.of() : files.of(report.key());
    }

    /** A sentence for each file that was not taken. */
    public List<String> getProblems() {
        return problems;
    }

    public String getHelp() {
        return say("files.help", settings.largestMegabytes(), limits.mostFiles(), limits.megabytes());
    }

    /** The largest file, in bytes, for the script. */
    public int getLargest() {
        return settings.largestBytes();
    }

    /** What the script says of a file that is too large to be sent at all. */
    public String getTooLarge() {
        return say("file.tooLarge", "{0}", settings.largestMegabytes());
    }

    /** Keeps a file with the form of this key, or says why not. */
    public void hold(String formKey, String name, byte[] content) {
        files.hold(formKey, name, content).ifPresent(this::refuse);
    }

    /** A file too large to be looked at. */
    public void refuseLarge(String name) {
        problems.add(say("file.tooLarge", name, settings.largestMegabytes()));
    }

    /** What is said where more was sent at once than is ever read. */
    public String tooMuch() {
        return say("files.tooMuch", limits.megabytes());
    }

    private void refuse(Refused refused) {
        problems.add(say(refused.key(), refused.arguments().toArray()));
    }

    /** A sentence of this street, or of casework, whose gate refuses files. */
    private String say(String key, Object... arguments) {
        ResourceBundle own = language.texts("reporting");
        return Words.say(own.containsKey(key) ? own : language.texts("casework"), key, arguments);
    }
}
