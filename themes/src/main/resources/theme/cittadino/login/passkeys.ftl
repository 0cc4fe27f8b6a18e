<#-- Passkeys need a script; it reads what it needs from the data attributes of one form, which also carries the answer. -->

<#macro answerFields names>
  <#list names as name><input type="hidden" name="${name}" value=""></#list>
</#macro>

<#-- Says in words what is missing without a script, and what went wrong with one. -->
<#macro notes>
  <p class="cit-text" data-passkey-needs>${msg("passkeyNeedsScript")}</p>
  <div class="cit-alert cit-alert-error" role="alert" data-passkey-failed hidden><p>${msg("passkeyFailed")}</p></div>
  <div class="cit-alert cit-alert-error" role="alert" data-passkey-unsupported hidden><p>${msg("passkeyUnsupported")}</p></div>
</#macro>

<#macro allowed>
  <#if authenticators??>${authenticators.authenticators?map(one -> one.credentialId)?join(",")}</#if><#t>
</#macro>

<#macro use automatic=false>
  <@notes/>
  <form class="cit-form" id="webauth" action="${url.loginAction}" method="post" data-passkey="get" data-challenge="${challenge}" data-rp="${rpId}" data-verification="${userVerification}" data-timeout="${createTimeout?c}" data-allowed="<#if isUserIdentified == "true"><@allowed/></#if>"<#if automatic && isUserIdentified != "true" && (mediation!"conditional") == "conditional"> data-automatic<#if (authenticatorAttachment!"") == "platform"> data-platform</#if></#if>>
    <@answerFields names=["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"]/>
    <div class="cit-actions">
      <button class="cit-button<#if automatic> cit-button-secondary</#if>" id="authenticateWebAuthnButton" type="submit" hidden>${msg("passkeyLogin")}</button>
    </div>
  </form>
</#macro>

<#-- Below the credentials, where the realm allows passkeys there. -->
<#macro conditionalUIData>
  <#if enableWebAuthnConditionalUI?has_content>
    <section class="cit-section" aria-labelledby="cit-passkey">
      <h2 id="cit-passkey">${msg("passkeyTitle")}</h2>
      <@use automatic=true/>
    </section>
  </#if>
</#macro>

<#macro known>
  <#if (shouldDisplayAuthenticators!false) && authenticators??>
    <h2>${msg("passkeyKnown")}</h2>
    <ul id="kc-webauthn-authenticators">
      <#list authenticators.authenticators as one><li>${one.label} (${msg("passkeyCreated", one.createdAt)})</li></#list>
    </ul>
  </#if>
</#macro>
