//go:build tools

package temporal

import _ "github.com/temporalio/cli/cmd/temporal"
