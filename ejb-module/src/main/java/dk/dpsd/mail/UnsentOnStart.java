package dk.dpsd.mail;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many mails do not get out. */
@Dependent
class UnsentOnStart implements AnswersOnStart {

    @Inject
    MailTrouble trouble;

    @Override
    public StartQuestion question() {
        return StartQuestion.MAILS;
    }

    @Override
    public Count count() {
        return trouble.count();
    }
}
