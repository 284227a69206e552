/** Sagens dokumenter (R-CASE-14): what may be attached to a case, and what is attached to one. */
package dk.dpsd.casework.document;
