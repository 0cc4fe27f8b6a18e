<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>

<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol id="kc-totp-settings">
      <li>
        <p>${msg("loginTotpStep1")}</p>
        <ul id="kc-totp-supported-apps">
          <#list totp.supportedApplications as app><li>${msg(app)}</li></#list>
        </ul>
      </li>
      <#if (mode!"") == "manual">
        <li>
          <p>${msg("loginTotpManualStep2")}</p>
          <p><strong id="kc-totp-secret-key">${totp.totpSecretEncoded}</strong></p>
          <p><a id="mode-barcode" href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
        </li>
        <li>
          <p>${msg("loginTotpManualStep3")}</p>
          <ul>
            <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
            <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
            <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
            <#if totp.policy.type == "totp">
              <li>${msg("loginTotpInterval")}: ${totp.policy.period}</li>
            <#else>
              <li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li>
            </#if>
          </ul>
        </li>
      <#else>
        <li>
          <p>${msg("loginTotpStep2")}</p>
          <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("loginTotpQrCode")}">
          <p><a id="mode-manual" href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
        </li>
      </#if>
      <li>
        <p>${msg("loginTotpStep3")}</p>
        <p>${msg("loginTotpStep3DeviceName")}</p>
      </li>
    </ol>
    <form class="cit-form" id="kc-totp-settings-form" action="${url.loginAction}" method="post" novalidate>
      <@inputs.text name="totp" label=msg("authenticatorCode") error=messagesPerField.get("totp") required=true
        autocomplete="one-time-code" inputmode="numeric"/>
      <@inputs.text name="userLabel" label=msg("loginTotpDeviceName") error=messagesPerField.get("userLabel")
        optional=totp.otpCredentials?size == 0 required=totp.otpCredentials?size gte 1 autocomplete="off"/>
      <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
      <@inputs.check name="logout-sessions" label=msg("logoutOtherSessions")/>
      <@inputs.actions>
        <button class="cit-button" id="saveTOTPBtn" type="submit">${msg("doSubmit")}</button>
        <#if isAppInitiatedAction??>
          <button class="cit-button cit-button-secondary" id="cancelTOTPBtn" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
        </#if>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
