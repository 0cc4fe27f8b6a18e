// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import org.keycloak.provider.ProviderFactory;

/** Makes registers; its id is the name by which a step says which one to ask. */
public interface ResidentRegisterFactory extends ProviderFactory<ResidentRegister> {}
