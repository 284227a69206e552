package dk.dpsd.demo;

import dk.dpsd.casework.document.Documents;
import dk.dpsd.casework.document.FileAnswer.Passed;
import dk.dpsd.casework.document.FileGate;
import dk.dpsd.followup.FollowUp;
import dk.dpsd.followup.ReporterQuestions;
import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What handlers noted on the cases they still work on: an entry or two, an action plan, a question to the reporter. */
@Dependent
class DemoFollowUp {

    private static final String PLAN =
            "Handleplan\n\n1. Dobbeltkontrol ved hver medicinrunde.\n2. Emnet tages op på næste"
                    + " personalemøde.\n3. Opfølgning efter tre måneder.\n";

    @Inject
    FollowUp followUp;

    @Inject
    ReporterQuestions questions;

    @Inject
    Documents documents;

    @Inject
    FileGate gate;

    /** As the case's handler. */
    void note(PublicId id, Story story) {
        followUp.write(id, EntryKind.COMMUNICATION, "Møde med den involverede afdeling om forløbet.");
        if (story.causes() != null && !story.causes().isBlank()) {
            followUp.write(id, EntryKind.ANALYSIS, story.causes());
        }
        if (gate.check("Handleplan.txt", PLAN.getBytes(StandardCharsets.UTF_8)) instanceof Passed passed) {
            documents.attach(id, List.of(passed.file()));
        }
        if (questions.canAsk(id)) {
            questions.ask(id, "Hvad var anderledes den dag end ellers?");
        }
    }
}
