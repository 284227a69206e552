package dk.dpsd.access.web.press;

/** Why a press on a public page has to be made once more. */
public enum PressHold {
    NONE,
    TOO_FAST,
    TRAP,
    PAUSE,
    GUESSING
}
