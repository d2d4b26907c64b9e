/** Before the page is painted: the theme this device chose. Everything else can wait. */
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the page then follows the device.
}
