// Runs before anything is drawn, so that a window whose theme was chosen does not show the system's first.
{
  const theme = localStorage.getItem('registre31.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
}
