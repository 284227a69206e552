package dk.dpsd.broken.national;

import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Keeps;

/** Breaks the rule of erasure: keeps what goes, without a reason, and erases where nobody calls it. */
@Keeps(value = "NoteErased.note", because = "")
@Keeps(value = "NoteHalfErased.note", because = "somebody likes it")
@Erases("NoteHalfErased.note")
public class KeepsTooMuch {}
