package dk.dpsd.casework.web;

import dk.dpsd.casework.duplicate.Duplicates;
import dk.dpsd.casework.duplicate.LikeCase;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Cases that may tell of the same incident as the one on the page, and the one it was dropped in favour of. */
@Named
@RequestScoped
public class LikesView {

    @Inject
    Duplicates duplicates;

    @Inject
    CasePage page;

    @Inject
    HttpServletRequest request;

    private List<LikeCase> like;
    private List<LikeCase> linked;

    /** For who receives or handles it, while something can be done about it. */
    public List<LikeCase> getLike() {
        if (like == null && page.getSeen() != null) {
            like = page.can("REJECT") || page.can("DELETE") ? page.askBeside(duplicates::like, List.of()) : List.of();
        }
        return like == null ? List.of() : like;
    }

    public List<LikeCase> getLinked() {
        if (linked == null && page.getSeen() != null) {
            linked = page.askBeside(duplicates::linked, List.of());
        }
        return linked == null ? List.of() : linked;
    }

    /** The case chosen as the one that is kept, or null. */
    public PublicId getKept() {
        return PublicId.parse(request.getParameter("kept")).orElse(null);
    }
}
