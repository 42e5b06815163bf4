// Loaded into every measured process: prints its processor time when it exits.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  require("node:fs").writeSync(2, `cpu-microseconds=${userCPUTime + systemCPUTime}\n`);
});
