// Preloaded into the server: when the process that started it is gone, it ends too.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid === parent) return;
  setTimeout(() => process.exit(1), 5000).unref();
  process.kill(process.pid, "SIGTERM");
}, 500).unref();
