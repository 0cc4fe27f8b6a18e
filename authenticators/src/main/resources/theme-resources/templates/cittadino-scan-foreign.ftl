<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoScanForeignTitle")}
  <#elseif section = "form">
    <p class="cit-text"><#if cittadinoKnown>${msg("cittadinoScanForeignText")}<#else>${msg("cittadinoScanForeignLost")}</#if></p>
    <div class="cit-actions">
      <a class="cit-button" id="cittadino-scan-next" href="${cittadinoNext}"><#if cittadinoKnown>${msg("cittadinoScanForeignNext")}<#else>${msg("cittadinoToLogin")}</#if></a>
    </div>
  </#if>
</@layout.registrationLayout>
