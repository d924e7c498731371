/* The window in which somebody signed in again: tells the page that waits, and closes. */
(function () {
  "use strict";
  new BroadcastChannel("bagalau").postMessage("signed-in");
  setTimeout(function () {
    window.close();
  }, 400);
})();
