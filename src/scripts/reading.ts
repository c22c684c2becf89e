/** Pages with an article’s text. Without any of this they are complete; with it they are at hand. */
import './cards.ts';
import './contents.ts';
import './copy.ts';
import './notes.ts';
import './passages.ts';
import './section-menu.ts';
import './who.ts';
