package dk.dpsd.seb;

import java.io.Serializable;
import java.time.LocalDate;

/** A cooperation agreement (samarbejdsaftale) as it is typed and shown. */
public record AgreementForm(String providerName, String providerCvr, String reference, LocalDate signedOn)
        implements Serializable {}
