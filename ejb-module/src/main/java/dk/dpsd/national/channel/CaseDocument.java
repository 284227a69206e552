package dk.dpsd.national.channel;

import dk.dpsd.national.model.AnonymousCase;
import jakarta.json.JsonObject;

/** How an anonymised case is written for a channel. The same case gives the same document, letter by letter. */
interface CaseDocument {

    JsonObject of(AnonymousCase handed);

    /** The kind of content, for whoever receives it. */
    String mediaType();
}
