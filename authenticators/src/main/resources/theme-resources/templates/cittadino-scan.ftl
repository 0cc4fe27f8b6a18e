<#import "template.ftl" as layout>
<#assign scanError = messagesPerField.existsError("scan")>
<#assign formAction = (cittadinoScanAction!url.loginAction)>
<@layout.registrationLayout displayMessage=!scanError; section>
  <#if section = "header">
    ${msg("cittadinoScanTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoScanKicker." + cittadinoScanPlace)}
  <#elseif section = "form">
    <#if cittadinoReference??>
      <p class="cit-text">${msg("cittadinoReviewReference")} <strong id="cittadino-reference">${cittadinoReference}</strong></p>
    </#if>
    <p class="cit-text">${msg("cittadinoScanText." + cittadinoScanPlace)}</p>
    <ul>
      <li>${msg("cittadinoScanTypes", cittadinoScanMegabytes)}</li>
      <li>${msg("cittadinoScanNumber", cittadinoScanMost)}</li>
      <li>${msg("cittadinoScanWhole")}</li>
    </ul>
    <p class="cit-text">${msg("cittadinoScanKept")}</p>
    <section class="cit-section" aria-labelledby="cittadino-scans">
      <h2 id="cittadino-scans">${msg("cittadinoScanList")}</h2>
      <#if cittadinoScans?has_content>
        <form class="cit-form" id="cittadino-scan-remove" action="${formAction}" method="post">
          <ol class="cit-files">
            <#list cittadinoScans as scan>
              <li>${msg("cittadinoScanItem", scan.pages, scan.megabytes)} <button class="cit-link" type="submit" name="remove" value="${scan.id}">${msg("cittadinoScanRemove")}<span class="cit-sr"> ${msg("cittadinoScanNumbered", scan?counter)}</span></button></li>
            </#list>
          </ol>
        </form>
      <#else>
        <p class="cit-text" id="cittadino-scan-none">${msg("cittadinoScanNone")}</p>
      </#if>
      <#-- with all of them there, what went wrong with one more is still said where it was sent -->
      <#if cittadinoScanFull && !scanError>
        <p class="cit-text">${msg("cittadinoScanAll")}</p>
      <#else>
        <form class="cit-form" id="cittadino-scan-form" action="${cittadinoScanUpload!url.loginAction}" method="post" enctype="multipart/form-data">
          <#list cittadinoScanFields as name, value><input type="hidden" name="${name}" value="${value}"></#list>
          <div class="cit-field<#if scanError> cit-wrong</#if>">
            <label class="cit-label" for="scan"><#if cittadinoScans?has_content>${msg("cittadinoScanAnother")}<#else>${msg("cittadinoScanFile")}</#if></label>
            <span class="cit-hint" id="scan-hint">${msg("cittadinoScanHint", cittadinoScanMegabytes)}</span>
            <div class="cit-error" id="scan-error"<#if scanError> role="alert"<#else> hidden</#if>><span class="cit-sr">${msg("cittadinoErrorPrefix")}</span> <span><#if scanError>${messagesPerField.getFirstError("scan")}</#if></span></div>
            <input class="cit-input" id="scan" name="scan" type="file" accept="image/jpeg,image/png,application/pdf" data-most-bytes="${cittadinoScanBytes}" data-too-large="${msg("cittadinoScan.TOO_LARGE", cittadinoScanMegabytes)}"<#if scanError> autofocus aria-invalid="true"</#if> aria-describedby="scan-hint<#if scanError> scan-error</#if>">
          </div>
          <div class="cit-actions">
            <button class="cit-button cit-button-secondary" type="submit" name="action" value="add">${msg("cittadinoScanAdd")}</button>
          </div>
        </form>
      </#if>
    </section>
    <form class="cit-form" id="cittadino-scan-go-on" action="${formAction}" method="post">
      <#if cittadinoScanLeast gt cittadinoScans?size>
        <p class="cit-text">${msg("cittadinoScanLeast", cittadinoScanLeast)}</p>
      </#if>
      <div class="cit-actions">
        <button class="cit-button" type="submit" name="action" value="go-on">${msg("cittadinoScanGoOn." + cittadinoScanPlace)}</button>
        <#if cittadinoScanPlace == "account">
          <button class="cit-button cit-button-secondary" type="submit" name="action" value="back">${msg("cittadinoScanBack")}</button>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
