// The oldest browsers that run the application: what the compiler's output needs came with them.
export const TARGETS = ["chrome109", "edge109", "firefox115", "ios16.4", "safari16.4"];
