// Loaded into every measured process; prints the processor time at exit.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  require("node:fs").writeSync(2, `cpu-microseconds=${userCPUTime + systemCPUTime}\n`);
});
