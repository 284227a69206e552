package dk.dpsd.audit.web;

import dk.dpsd.audit.subject.DataSubjectLog;
import dk.dpsd.audit.subject.SubjectExtract;
import dk.dpsd.audit.subject.SubjectLine;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** The page "Udskrift til den registrerede" (C-579/21). */
@Named
@RequestScoped
public class SubjectExtractView {

    @Inject
    DataSubjectLog log;

    @Inject
    LogWords words;

    private String id;
    private SubjectExtract extract;

    /** Makes the extract, which is written down. */
    public void open() {
        extract = log.extract(PublicId.parse(id).orElseThrow(NotThereException::new));
    }

    /** As what somebody acted; never who. */
    public String function(SubjectLine line) {
        return switch (line.actor()) {
            case STAFF_NOT_RECORDED -> words.say("subject.notRecorded");
            case VISITOR, SYSTEM -> words.say("subject.actor." + line.actor());
            case STAFF ->
                line.roles().isEmpty()
                        ? words.say("subject.noRole")
                        : line.roles().stream().map(words::role).collect(Collectors.joining(", "));
        };
    }

    /** For whom. */
    public String organisation(SubjectLine line) {
        return switch (line.actor()) {
            case STAFF_NOT_RECORDED -> words.say("subject.notRecorded");
            case VISITOR, SYSTEM -> words.say("empty");
            case STAFF -> line.organisations().isEmpty() ? words.say("empty") : String.join(", ", line.organisations());
        };
    }

    public SubjectExtract getExtract() {
        return extract;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
