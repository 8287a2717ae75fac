# Scores a table of answers with the command, and reads its tidy tables. Needs base R and nothing else.
#
#     Rscript tidy_tables.R peer-principles-cli.jar fictional-networks.csv

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 2) {
  stop("usage: Rscript tidy_tables.R peer-principles-cli.jar fictional-networks.csv", call. = FALSE)
}
jar <- arguments[1]
answers <- arguments[2]
folder <- tempfile("batch")

# 0 and 1 are both done, 1 with rows rejected.
code <- system2("java", c("-jar", shQuote(jar), "batch", shQuote(answers),
                          "--carry", "region", "--table", "principles", "--output", shQuote(folder)),
                stderr = "")
if (!file.exists(file.path(folder, "run.json"))) {
  stop(jar, " ended with ", code, " and wrote no tables", call. = FALSE)
}

# NA is what isn't known, and R reads it so by itself.
principles <- read.csv(file.path(folder, "principles.csv"), encoding = "UTF-8")
principles$principle <- factor(principles$principle, levels = unique(principles$principle))

means <- aggregate(cbind(low, point, high) ~ principle + region, data = principles, FUN = mean, na.action = na.omit)
means[c("low", "point", "high")] <- round(means[c("low", "point", "high")], 1)
print(means[order(means$principle, means$region), ], row.names = FALSE)

unlink(folder, recursive = TRUE)
