package dk.dpsd.plans.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Keeps;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What the plan administrator wrote in a plan: what it is called, what she says to its recipients, why it may name people. */
@Embeddable
@Keeps(
        value = {"Plan.words.name", "Plan.words.message", "Plan.words.reason"},
        because =
                "it is written about the plan and not about a case, no name or number of a person is taken in it, and it"
                        + " goes with the plan")
public class PlanWords implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_MESSAGE = 2_000;
    public static final int LONGEST_REASON = 500;

    @FreeText
    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @FreeText
    @Column(length = LONGEST_MESSAGE)
    private String message;

    @FreeText
    @Column(name = "personal_reason", length = LONGEST_REASON)
    private String reason;

    protected PlanWords() {}

    /** @param reason why personal data are sent; null where none are */
    public PlanWords(String name, String message, String reason) {
        this.name = name;
        this.message = message;
        this.reason = reason;
    }

    public String name() {
        return name;
    }

    public String message() {
        return message;
    }

    public String reason() {
        return reason;
    }
}
