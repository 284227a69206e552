package dk.dpsd.casework.web;

import dk.dpsd.casework.document.DocumentLine;
import dk.dpsd.casework.document.Documents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Sagens dokumenter as a section of the page of a case (R-CASE-14). */
@Named
@RequestScoped
public class CaseDocumentsView {

    @Inject
    CasePage page;

    @Inject
    Documents documents;

    private List<DocumentLine> lines;

    public List<DocumentLine> getLines() {
        if (lines == null) {
            lines = page.may("READ_DOCUMENT") ? page.askBeside(documents::list, List.of()) : List.of();
        }
        return lines;
    }
}
