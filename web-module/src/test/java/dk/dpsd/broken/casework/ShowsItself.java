package dk.dpsd.broken.casework;

import jakarta.faces.context.FacesContext;

/** Breaks the floors: it is no page. */
public record ShowsItself(FacesContext page) {}
