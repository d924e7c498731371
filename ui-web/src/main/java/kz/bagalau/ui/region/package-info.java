/** The region's page: process only, no place for a mark (paragraphs 15, 20; reading R14). */
package kz.bagalau.ui.region;
