/** The edition as a document: read with all its faults, written, compared, accounted for paragraph by paragraph. */
package kz.bagalau.methodology.document;
