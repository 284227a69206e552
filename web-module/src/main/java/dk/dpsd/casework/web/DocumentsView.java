package dk.dpsd.casework.web;

import dk.dpsd.casework.document.DocumentLine;
import dk.dpsd.casework.document.DocumentList;
import dk.dpsd.casework.document.DocumentSettings;
import dk.dpsd.casework.document.Documents;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page of a case's documents: attach, replace, remove (R-CASE-14). What was asked for stands in the request. */
@Named
@RequestScoped
public class DocumentsView {

    @Inject
    Documents documents;

    @Inject
    DocumentSettings settings;

    @Inject
    UploadedFiles uploads;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private PublicId id;
    private DocumentList list;
    private int attached;

    /** Whose case this is not, for her there is no page. */
    public void look() {
        getList();
    }

    private void open() {
        id = PublicId.parse(request.getParameter("id")).orElseThrow(NotThereException::new);
    }

    public DocumentList getList() {
        if (list == null) {
            open();
            list = documents.open(id);
        }
        return list;
    }

    /** "Vedhæft": each file by itself; those that pass are kept whatever becomes of the others. */
    public void attach() {
        open();
        attached = uploads.each(file -> documents.attach(id, List.of(file)));
        back(say("documents.attached", attached));
    }

    /** "Erstat". */
    public void replace() {
        open();
        int replaced = uploads.one(file -> documents.replace(id, document("erstat"), version(), file));
        back(replaced == 0 ? null : say("documents.replaced", 1));
    }

    /** "Fjern dokumentet". */
    public void remove() {
        open();
        try {
            documents.remove(id, document("fjern"), version());
            back(say("documents.removed", 1));
        } catch (RefusedException refused) {
            uploads.problem(refusals.say(refused).sentence());
        }
    }

    private void back(String notice) {
        // Faces looked at the list before the deed was done.
        list = null;
        if (uploads.problems().isEmpty()) {
            notices.say(notice);
            Redirect.to("/sag/" + id + "/dokumenter");
        }
    }

    private PublicId document(String parameter) {
        return PublicId.parse(request.getParameter(parameter)).orElseThrow(NotThereException::new);
    }

    private int version() {
        String version = request.getParameter("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** The document that is to be replaced ({@code erstat}) or removed ({@code fjern}), or null. */
    public DocumentLine chosen(String parameter) {
        String chosen = request.getParameter(parameter);
        return getList().lines().stream()
                .filter(line -> getList().changeable() && line.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** What was kept of a post that also had problems. */
    public String getKept() {
        return attached == 0 ? null : say("documents.attached", attached);
    }

    public List<String> getProblems() {
        return uploads.problems();
    }

    public String getHelp() {
        return Words.say(language.texts("casework"), "documents.help", new Object[] {
            settings.largestMegabytes(), settings.mostPerCase()
        });
    }

    private String say(String key, int count) {
        return Words.say(language.texts("casework"), key, (Object) count);
    }

    public String getId() {
        return request.getParameter("id");
    }
}
